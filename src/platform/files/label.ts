const LONGEST = 120

/**
 * The name of an uploaded file as a label to be shown: no folders, no control or direction-turning characters, at most
 * 120 characters with its ending kept. Never used as a path: files lie under their digest.
 */
export function fileLabel(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const shown = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .trim()
    .replace(/^\.+/, '')
  const characters = [...shown]
  if (characters.length <= LONGEST) return shown || 'file'
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(shown)?.[0] ?? ''
  return `${characters.slice(0, LONGEST - ending.length).join('')}${ending}`
}
