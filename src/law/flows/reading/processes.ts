import type { ModdleElement } from 'bpmn-moddle'
import type { Process } from '../chart.ts'
import { allOf, flagOf, idOf } from './element.ts'
import { nameOf } from './said.ts'

/** The process that runs: the first that says it is executable, else the first with anything in it. */
export function mainOf(processes: readonly ModdleElement[]): ModdleElement | null {
  const filled = processes.filter((each) => allOf(each, 'flowElements').length > 0)
  return filled.find(isExecutable) ?? filled[0] ?? processes[0] ?? null
}

/** A process as the chart names it. */
export function readProcess(process: ModdleElement): Process {
  return { id: idOf(process), name: nameOf(process), executable: isExecutable(process) }
}

/** Processes and subprocesses hold flow elements; each with the id of the subprocess it is, or null. */
export function scopesOf(
  holder: ModdleElement,
  parent: string | null = null,
): readonly { readonly holder: ModdleElement; readonly parent: string | null }[] {
  const inner = allOf(holder, 'flowElements').filter((each) => allOf(each, 'flowElements').length > 0)
  return [{ holder, parent }, ...inner.flatMap((each) => scopesOf(each, idOf(each)))]
}

function isExecutable(process: ModdleElement): boolean {
  return flagOf(process, 'isExecutable', false)
}
