/** Simplified or traditional? */
import type {Script} from '../types';

/** Common letters whose form tells the script; those that both use (后, 里, 台) are not here. */
const HANS =
  '这国们来对会时发说个为学开关间长门问进过现经还应业务产动实点种样见车东产总报纪华线风财与写儿书义乐亲边达运连远选让认议计订设许论证评识词试话该语请读调谈谢';
const HANT =
  '這國們來對會時發說個為學開關間長門問進過現經還應業務產動實點種樣見車東總報紀華線風財與寫兒書義樂親邊達運連遠選讓認議計訂設許論證評識詞試話該語請讀調談謝';

const hans = new Set(HANS);
const hant = new Set(HANT);
const SAMPLE = 20_000;

/**
 * The script of a text, by which letters are more; simplified where neither is.
 *
 * @param text  Clean text; the first 20,000 letters are counted.
 */
export function scriptOf(text: string): Script {
  let balance = 0;
  for (const letter of text.slice(0, SAMPLE)) {
    if (hant.has(letter)) balance += 1;
    else if (hans.has(letter)) balance -= 1;
  }
  return balance > 0 ? 'Hant' : 'Hans';
}
