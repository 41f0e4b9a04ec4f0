/**
 * The letters a match of a pattern can begin with, so that most patterns need not be tried on most texts.
 *
 *     firstLetters(/(?:开工|竣工)|[封吊]顶/u)    // the set of 开, 竣, 封, 吊
 *     firstLetters(/.{2}工/u)                    // null: any letter
 *
 * Sound for any pattern; where a part is not understood it is taken to begin with anything.
 */
export function firstLetters({source}: RegExp): ReadonlySet<string> | null {
  const {letters, isEmpty} = new Reader(source).alternatives();
  return isEmpty ? null : letters;
}

/** What a part can begin with: null is anything. `isEmpty` if it can match without a letter. */
interface First {
  letters: Set<string> | null;
  isEmpty: boolean;
}

const DIGITS = '0123456789';
const OPTIONAL = /^(?:[*?]|\{0(?:,\d*)?\})\??/u;
const REPEATED = /^(?:\+|\{[1-9]\d*(?:,\d*)?\})\??/u;
const NAME = /^\?<[A-Za-z]\w*>/u;

/** Reads a pattern's source from left to right. */
class Reader {
  #at = 0;

  constructor(private readonly source: string) {}

  /** Until the end or the closing bracket: 开工|竣工. */
  alternatives(): First {
    let result = this.#sequence();
    while (this.source.charAt(this.#at) === '|') {
      this.#at++;
      const next = this.#sequence();
      result = {letters: union(result.letters, next.letters), isEmpty: result.isEmpty || next.isEmpty};
    }
    return result;
  }

  #sequence(): First {
    let result: First = {letters: new Set(), isEmpty: true};
    while (this.#at < this.source.length && !'|)'.includes(this.source.charAt(this.#at))) {
      const part = this.#quantified();
      if (result.isEmpty) result = {letters: union(result.letters, part.letters), isEmpty: part.isEmpty};
    }
    return result;
  }

  #quantified(): First {
    const part = this.#part();
    if (this.#take(OPTIONAL)) return {...part, isEmpty: true};
    this.#take(REPEATED);
    return part;
  }

  #part(): First {
    const letter = this.source.charAt(this.#at++);
    if (letter === '(') return this.#group();
    if (letter === '[') return this.#set();
    if (letter === '\\') return this.#escape();
    if (letter === '.') return {letters: null, isEmpty: false};
    if (letter === '^' || letter === '$') return {letters: new Set(), isEmpty: true};
    return {letters: new Set([letter]), isEmpty: false};
  }

  /** Looking ahead or behind takes no letter. */
  #group(): First {
    const looks = this.#take(/^\?<?[=!]/u);
    if (!looks && !this.#take(/^\?:/u)) this.#take(NAME);
    const inside = this.alternatives();
    this.#at++;
    return looks ? {letters: new Set(), isEmpty: true} : inside;
  }

  #set(): First {
    const letters = new Set<string>();
    let isAny = this.source.charAt(this.#at) === '^';
    while (this.#at < this.source.length && this.source.charAt(this.#at) !== ']') {
      const isEscape = this.source.charAt(this.#at) === '\\';
      const part = this.#part();
      if (part.letters === null || (!isEscape && this.source.charAt(this.#at) === '-')) isAny = true;
      for (const letter of part.letters ?? []) letters.add(letter);
    }
    this.#at++;
    return {letters: isAny ? null : letters, isEmpty: false};
  }

  #escape(): First {
    const letter = this.source.charAt(this.#at++);
    if (letter === 'd') return {letters: new Set(DIGITS), isEmpty: false};
    if (this.source.charAt(this.#at) === '{') this.#at = this.source.indexOf('}', this.#at) + 1;
    if (/[A-Za-z]/u.test(letter)) return {letters: null, isEmpty: letter === 'b' || letter === 'B'};
    return {letters: new Set([letter]), isEmpty: false};
  }

  #take(pattern: RegExp): boolean {
    const match = pattern.exec(this.source.slice(this.#at));
    this.#at += match?.[0].length ?? 0;
    return match !== null;
  }
}

function union(a: Set<string> | null, b: Set<string> | null): Set<string> | null {
  return a && b && new Set([...a, ...b]);
}
