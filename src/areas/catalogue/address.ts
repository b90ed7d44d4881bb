/** The permanent address of an entry: body as the lawbook names it, and serial. */
export function addressOf(body: string, serial: string): string {
  return `/catalogue/entries/${body}/${serial}`
}
