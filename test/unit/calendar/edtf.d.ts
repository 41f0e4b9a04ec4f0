/** The edtf package has no types of its own; this is what the test asks of it. */
declare module 'edtf' {
  export default function edtf(text: string): {min: number; max: number};
}
