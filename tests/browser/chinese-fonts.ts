import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const FONTS = [
  ['@expo-google-fonts/noto-sans-sc', '400Regular'],
  ['@expo-google-fonts/noto-sans-sc', '600SemiBold'],
  ['@expo-google-fonts/noto-serif-sc', '700Bold'],
] as const

let written: string | null = null

/** Writes a fontconfig file that gives Chinese type from npm packages, and returns its path (for `FONTCONFIG_FILE`). */
export function chineseFonts(): string {
  written ??= writeFonts()
  return written
}

function writeFonts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-fonts-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const { resolve } = createRequire(import.meta.url)
  const lines = FONTS.map(([name, weight]) => join(dirname(resolve(`${name}/package.json`)), weight))
  const file = join(folder, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${lines.map((path) => `<dir>${path}</dir>`).join('\n')}
<cachedir>${join(tmpdir(), 'gongkai-font-cache')}</cachedir>
${alias('sans-serif', 'Noto Sans SC')}${alias('system-ui', 'Noto Sans SC')}${alias('monospace', 'Noto Sans SC')}
${alias('Noto Sans CJK SC', 'Noto Sans SC')}${alias('serif', 'Noto Serif SC')}${alias('Noto Serif CJK SC', 'Noto Serif SC')}
</fontconfig>`,
  )
  return file
}

function alias(family: string, instead: string): string {
  return `<alias binding="same"><family>${family}</family><prefer><family>${instead}</family></prefer></alias>`
}
