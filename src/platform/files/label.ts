import type { Refusal } from '#base/outcome.ts'

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

/** Names that some systems keep for devices. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * Why a file cannot be published under a name: it leads elsewhere, turns the direction of writing, holds what is not
 * seen, is a device, begins or ends with a dot or a blank, or is longer than 120 characters.
 */
export function whyNotName(name: string): Refusal | null {
  const isPlain = fileLabel(name) === name.normalize('NFC') && !/^\s|[\s.]$/.test(name) && !DEVICES.test(name)
  return isPlain ? null : { code: 'platform.file-name', kind: 'invalid' }
}
