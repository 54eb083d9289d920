/** Text of a report inside a line of ours: its direction, and any control character in it, ends where it ends. */
export function Foreign({ text }: { readonly text: string }) {
  return <bdi>{text}</bdi>;
}
