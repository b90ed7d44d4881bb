/** A person's name for lists that more people see than need it: the first character stays, e.g. `张**`. */
export function maskName(name: string): string {
  const characters = [...name.trim()]
  return `${characters[0] ?? ''}${'*'.repeat(Math.max(0, characters.length - 1))}`
}

/** A telephone number for such lists: the first three and the last two figures stay; a short one shows only its end. */
export function maskTelephone(number: string): string {
  const figures = number.replace(/\s/g, '')
  if (figures.length < 8) return `${'*'.repeat(Math.max(0, figures.length - 2))}${figures.slice(-2)}`
  return `${figures.slice(0, 3)}${'*'.repeat(figures.length - 5)}${figures.slice(-2)}`
}
