/** Answers of the routes of data files, with their media types. */

export function textAnswer(text: string, mediaType: string): Response {
  return new Response(text, {headers: {'content-type': `${mediaType}; charset=utf-8`}});
}

/** JSON to be read by people too; a final line break, as text files have. */
export function jsonAnswer(value: unknown, mediaType = 'application/json'): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, {headers: {'content-type': mediaType}});
}
