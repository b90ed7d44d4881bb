import { readFile } from 'node:fs/promises'
import type { Plugin, PluginBuild } from 'esbuild'
import { bug } from '#base/assert.ts'

/**
 * Leaves out of a bundle what the engine of FEEL never calls: the colours for editors that its grammar carries along, the
 * ways to walk a tree other than from node to node and to read a text again after a change, and of the decimals
 * trigonometry, other bases than ten, functions that repeat its methods, and digits of constants beyond the 34 that FEEL
 * has. Ten kB of 78, gzipped.
 *
 * Trap: not for a script that edits FEEL in colour. Another release of those packages may be written differently: then
 * the bundle is a bug at the start, not a quiet surplus.
 */
export const leanFeel: Plugin = { name: 'lean-feel', setup }

const COLOURS = '@lezer/highlight'
const NO_COLOURS = `export const styleTags = () => () => null
const any = new Proxy(() => any, { get: () => any })
export const tags = any`

function setup(build: PluginBuild): void {
  build.onResolve({ filter: new RegExp(`^${COLOURS}$`) }, () => ({ path: COLOURS, namespace: 'lean-feel' }))
  build.onLoad({ filter: /.*/, namespace: 'lean-feel' }, () => ({ contents: NO_COLOURS }))
  build.onLoad({ filter: /[\\/]@lezer[\\/](common|lr)[\\/]dist[\\/]index\.js$/ }, async ({ path }) => ({
    contents: leanTrees(await readFile(path, 'utf8'), /[\\/]common[\\/]/.test(path) ? 'common' : 'lr'),
  }))
  build.onLoad({ filter: /[\\/]decimal\.js[\\/]decimal\.mjs$/ }, async ({ path }) => ({
    contents: leanDecimals(await readFile(path, 'utf8')),
  }))
}

/** Methods by their first name, from there to the brace that closes them at the margin. */
const METHODS =
  /^ *P\.(?:sine|cosine|tangent|hyperbolic\w+|inverse\w+|toBinary|toOctal|toHexadecimal|toFraction|toNearest|clampedTo|cubeRoot) = [\s\S]*?^ *\};\r?\n/gm
/** Functions of the class that only repeat its methods, or that FEEL does not have (`random`, `hypot`). */
const STATICS =
  /^ *Decimal\.(?:a?(?:cos|sin|tan)h?|atan2|abs|add|cbrt|ceil|clamp|div|exp|floor|hypot|ln|log(?:10|2)?|max|min|mod|mul|pow|random|round|sign|sqrt|sub|sum|trunc) = \w+;.*\r?\n/gm
const CONSTANTS = /\b(LN10|PI) = '(\d\.\d{298})\d+'/g

function leanDecimals(source: string): string {
  const methods = source.match(METHODS)?.length ?? 0
  const statics = source.match(STATICS)?.length ?? 0
  const constants = source.match(CONSTANTS)?.length ?? 0
  if (methods !== 19 || statics !== 38 || constants !== 2)
    bug(`decimal.js is not as it was: ${methods} methods, ${statics} functions, ${constants} constants`)
  return source.replace(METHODS, '').replace(STATICS, '').replace(CONSTANTS, "$1 = '$2'")
}

/** Classes and functions for who walks with a cursor, looks for a place or reads again; the names stay where they are mentioned. */
const WALKERS =
  /^(class (?:TreeCursor|StackIterator|FragmentCursor)|function (?:iterStack|resolveNode|stackIterator|getChildren|matchNodeContext|cutAt)\([^)]*\)) \{\r?\n[\s\S]*?^\}/gm
const WALKERS_OF = { common: 8, lr: 2 }

function leanTrees(source: string, of: keyof typeof WALKERS_OF): string {
  const found = source.match(WALKERS)?.length ?? 0
  if (found !== WALKERS_OF[of]) bug(`@lezer/${of} is not as it was: ${found} walkers`)
  return source.replace(WALKERS, '$1 {}')
}
