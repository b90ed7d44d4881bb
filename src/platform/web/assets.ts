import { createHash } from 'node:crypto'
import { existsSync, globSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { bug } from '#base/assert.ts'
import { ready, type StoredPage } from './page-cache.ts'

/**
 * A folder whose `*.css`, `*.svg`, `*.png` and `*.script.ts` are served as `name/file`. Fonts that a style sheet asks for
 * are served beside it.
 */
export interface AssetFolder {
  readonly name: string
  readonly folder: URL
  /** What the bundler does beside its own for the scripts of this folder, e.g. `leanFeel`. */
  readonly plugins?: readonly Plugin[]
}

/** Files of the sites, made ready at the start; an address names the content, so it may be kept forever. */
export interface Assets {
  /** `address('portal/portal.css')` is `/assets/portal/portal.4fzyo82m.css`. A name nobody made is a bug. */
  address(name: string): string
  find(address: string): StoredPage | null
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
}

/** From this size in bytes the best compression costs seconds at each start and saves a tenth. */
const LARGE = 200_000

/** Bundles style sheets (with their `@import`s) and small browser scripts in memory, compresses them once. */
export async function makeAssets(folders: readonly AssetFolder[]): Promise<Assets> {
  const addresses = new Map<string, string>()
  const files = new Map<string, StoredPage>()
  await Promise.all(
    folders
      .filter(({ folder }) => existsSync(folder))
      .map(async ({ name: site, folder, plugins = [] }) => {
        for (const { name, bytes } of await bundled(fileURLToPath(folder), plugins)) {
          const ending = name.split('.').at(-1) ?? ''
          const address = `/assets/${site}/${ending === 'woff2' ? name : named(name, ending, bytes)}`
          addresses.set(`${site}/${name}`, address)
          const type = TYPES[ending] ?? 'application/octet-stream'
          files.set(address, await ready(bytes, type, { quality: bytes.length > LARGE ? 5 : 11 }))
        }
      }),
  )
  return {
    address: (name) => addresses.get(name) ?? bug(`there is no asset ${name}`),
    find: (address) => files.get(address) ?? null,
  }
}

/** The name with a digest of the content in it. A font has one already: its style sheet was written with it. */
function named(name: string, ending: string, bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
  return `${name.slice(0, -ending.length)}${digest}.${ending}`
}

async function bundled(
  folder: string,
  plugins: readonly Plugin[],
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const entryPoints = globSync('{*.css,*.script.ts,*.svg,*.png,*.ico}', { cwd: folder }).sort()
  if (entryPoints.length === 0) return []
  const { outputFiles } = await build({
    entryPoints,
    absWorkingDir: folder,
    outdir: folder,
    entryNames: '[name]',
    assetNames: '[name].[hash]',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome110', 'firefox115', 'safari16.4'],
    loader: { '.svg': 'copy', '.png': 'copy', '.ico': 'copy', '.woff2': 'file' },
    external: ['data:*'],
    logLevel: 'silent',
    plugins: [...plugins],
  })
  return outputFiles.map(({ path, contents }) => ({ name: basename(path), bytes: contents }))
}
