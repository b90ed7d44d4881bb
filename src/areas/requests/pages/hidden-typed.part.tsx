/** What was typed, carried on to the next step. */
export function HiddenTyped({ typed }: { readonly typed: Readonly<Record<string, string>> }) {
  return Object.entries(typed).map(([name, value]) => <input type="hidden" key={name} name={name} value={value} />)
}
