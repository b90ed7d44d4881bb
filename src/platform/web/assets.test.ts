import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { makeAssets } from './assets.ts'

const folder = await mkdtemp(join(tmpdir(), 'gongkai-assets-'))
after(() => rm(folder, { recursive: true }))

test('a style sheet is served under a name that changes with its content, and the font it asks for beside it', async () => {
  await writeFile(join(folder, 'sheet.css'), '@font-face { font-family: a; src: url(./signs.woff2) }')
  await writeFile(join(folder, 'signs.woff2'), 'the bytes of a font')

  const assets = await makeAssets([{ name: 'trial', folder: pathToFileURL(`${folder}/`) }])

  const address = assets.address('trial/sheet.css')
  const css = assets.find(address)?.identity.toString() ?? ''
  const font = assets.find(new URL(/url\(["']?([^"')]+)/.exec(css)?.[1] ?? '', `http://house${address}`).pathname)
  assert.equal(font?.identity.toString(), 'the bytes of a font')
  assert.equal(font?.type, 'font/woff2')

  await writeFile(join(folder, 'sheet.css'), 'p { color: red }')
  const later = await makeAssets([{ name: 'trial', folder: pathToFileURL(`${folder}/`) }])
  assert.notEqual(later.address('trial/sheet.css'), address)
})
