const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/i

/**
 * Whether a text is one plain mail address of Latin letters (RFC 5321 §4.1.2 without quotes and without addresses in
 * figures). No blank, no comma, no line end passes, so that none can add a recipient or a header.
 */
export function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@')
  const [local, domain] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)]
  return local.length <= 64 && domain.length <= 253 && LOCAL.test(local) && DOMAIN.test(domain)
}

/** The address as it is compared: the same mailbox whatever the case it is typed in. Nearly every server reads it so. */
export function sameAddress(text: string): string {
  return text.trim().toLowerCase()
}
