/** Does a text read like Chinese, or like bytes in the wrong encoding? */

/** The letters that make up a third of all running text, in both scripts. */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府会议报道记者市县省疫情防控防汛新闻發國這來會時說個為學開關間長門問進過現經還應業務產動實點種樣見車東總報紀華線風財與對們後麼讓從兩體機當無條結軍聯縣區疫',
);

/**
 * How likely a decoded text is what was written: from 1 (all common letters) down to below 0 (mojibake).
 *
 * The wrong one of two Chinese encodings gives Han letters too, but rare ones, kana, private-use letters
 * and lost letters among them.
 */
export function plausibility(text: string): number {
  let letters = 0;
  let score = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) {
      if (code < 9 || (code > 13 && code < 32)) score -= 2;
      continue;
    }
    letters += 1;
    score += weightOf(letter, code);
  }
  return letters === 0 ? 1 : score / letters;
}

function weightOf(letter: string, code: number): number {
  if (COMMON.has(letter)) return 1;
  if (code === 0xfffd) return -4;
  if (code >= 0xe000 && code <= 0xf8ff) return -2;
  if (code >= 0x3001 && code <= 0x3017) return 0.8;
  if (code >= 0xff01 && code <= 0xff5e) return 0.6;
  if (code >= 0x2010 && code <= 0x2026) return 0.6;
  if (code >= 0x4e00 && code <= 0x9fff) return 0.1;
  return -0.6;
}
