/**
 * Makes a checkout ready to run: packages as the lock file says, and a Node that is new enough. Plain Node 20 without any
 * package, since it is what runs before packages are there.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const NEEDED = 24

/** Installs what is missing (`dev`: also what tests need) and answers with the Node to run the house with. */
export function makeReady({ dev }) {
  const all = dev || hasDevelopmentPackages()
  if (missingPackage(all)) {
    console.log(`Installing packages${all ? '' : ' (without those for development)'} …`)
    const omit = all ? [] : ['--omit=dev']
    if (!npm(['ci', ...omit])) {
      console.log('npm ci did not succeed; trying npm install …')
      if (!npm(['install', '--no-save', ...omit])) stop('The packages could not be installed; nothing was started.')
    }
    const still = missingPackage(all)
    if (still) stop(`The package ${still} is missing although npm succeeded; the package-lock.json may be damaged.`)
  }
  return node()
}

/** The words before a program of ours: Node with the hook that reads `.tsx`. */
export function houseArguments(program, ...rest) {
  return ['--import', new URL('./tsx-hook.mjs', import.meta.url).href, join(ROOT, program), ...rest]
}

function node() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath
  const own = join(ROOT, 'node_modules/.bin/node')
  const version = existsSync(own) ? spawnSync(own, ['--version'], { encoding: 'utf8' }).stdout : ''
  if (version?.startsWith(`v${NEEDED}`)) return own
  return stop(
    `Gongkai runs on Node ${NEEDED}; this is ${process.version}, and there is no Node package for ${process.platform} ${process.arch}. Install Node ${NEEDED} and start again.`,
  )
}

/** The first package that the lock file asks for and that does not lie in node_modules in that version, or null. */
function missingPackage(dev) {
  const installed = read('node_modules/.package-lock.json')
  if (!installed) return 'node_modules'
  for (const [path, wanted] of Object.entries(read('package-lock.json').packages)) {
    if (path === '' || wanted.optional || wanted.devOptional || (wanted.dev && !dev)) continue
    if (installed.packages[path]?.version !== wanted.version || !existsSync(join(ROOT, path))) return path
  }
  return null
}

function hasDevelopmentPackages() {
  return existsSync(join(ROOT, 'node_modules/ts7')) || existsSync(join(ROOT, 'node_modules/@biomejs/biome'))
}

function npm(words) {
  const program = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  return spawnSync(program[0], [...program.slice(1), ...words, ...quiet], { cwd: ROOT, stdio: 'inherit' }).status === 0
}

function read(path) {
  return existsSync(join(ROOT, path)) ? JSON.parse(readFileSync(join(ROOT, path), 'utf8')) : null
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
