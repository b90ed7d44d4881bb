import { CHECKS } from './checks.mjs'
import { runProgram } from './run-program.mjs'
import { runTests } from './run-tests.mjs'

const words = process.argv.slice(2)
const paths = words.filter((word) => !word.startsWith('--'))
const totals = { passed: 0, failed: 0 }

if (paths.length === 0)
  for (const { name, program } of CHECKS) {
    const { status, output, seconds } = await runProgram(program)
    const good = status === 0
    totals[good ? 'passed' : 'failed'] += 1
    console.log(`${good ? '✔' : '✖'} ${name} (${seconds} s)`)
    if (!good) console.log(output.trimEnd())
  }
if (!words.includes('--checks-only')) {
  const { passed, failed } = await runTests(paths)
  totals.passed += passed
  totals.failed += failed
}
console.log(`${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = totals.failed === 0 ? 0 : 1
