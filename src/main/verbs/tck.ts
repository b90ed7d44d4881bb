import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sayUsage } from './say-usage.ts'
import { type CaseResult, runFolder } from './tck/run-folder.ts'

const USAGE = `usage: gongkai tck DIR
Runs a folder laid out as the DMN conformance kit is: compliance-level-2/NAME/*.dmn with NAME-test-*.xml, and so on.`

/**
 * `gongkai tck DIR`: runs a folder laid out as the DMN conformance kit is, one line a case
 * (`folder,file,case,result,message`), then how many passed by level. Exit status: 0, 1 if a case failed, 2 if the call
 * was wrong.
 */
export async function run(args: string[]): Promise<number> {
  const [root, ...rest] = args
  if (root === undefined || rest.length > 0 || root.startsWith('-') || !isFolder(root)) return sayUsage(args, USAGE)
  const results: CaseResult[] = []
  for (const folder of foldersOf(root)) {
    const ran = runFolder(root, folder)
    results.push(...ran)
    process.stdout.write(ran.map((each) => `${lineOf(each)}\n`).join(''))
  }
  for (const level of ['compliance-level-2', 'compliance-level-3']) {
    const own = results.filter((each) => each.folder.startsWith(`${level}/`))
    const passed = own.filter((each) => each.result === 'SUCCESS').length
    process.stdout.write(`${level} ${passed}/${own.length}\n`)
  }
  return results.every((each) => each.result === 'SUCCESS') ? 0 : 1
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** `LEVEL/NAME`, in order. */
function foldersOf(root: string): string[] {
  const inside = (path: string): string[] =>
    readdirSync(path)
      .filter((name) => isFolder(join(path, name)))
      .sort()
  return inside(root).flatMap((level) => inside(join(root, level)).map((name) => `${level}/${name}`))
}

/** Commas and line breaks in a message become blanks, so that a line has five fields. */
function lineOf({ folder, file, id, result, message }: CaseResult): string {
  return [folder, file, id, result, message.replace(/[,\s]+/g, ' ').slice(0, 300)].join(',')
}
