/** Episodes' colours: a class, so that the style sheet says what they are, by day and by night. */

/** How many hues there are before they begin again. */
const HUES = 6;

/** The class of an episode's hue; a neutral one where there is no episode. */
export function hueClass(hue: number): string {
  return hue === 255 ? 'bn-hn' : `bn-h${hue % HUES}`;
}
