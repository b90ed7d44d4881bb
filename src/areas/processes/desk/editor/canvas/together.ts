import type { CommandStack } from 'bpmn-js/lib/Modeler.js'

const COMMAND = 'gongkai.together'

/** Makes one step of undo of everything that `act` does to the drawing. */
export function together(stack: CommandStack, act: () => void): void {
  stack.execute(COMMAND, { act })
}

/** To be called once for each canvas. */
export function allowTogether(stack: CommandStack): void {
  stack.registerHandler(COMMAND, Together)
}

/** What runs before a command belongs to it; the command itself does nothing. */
class Together {
  preExecute({ act }: { readonly act: () => void }): void {
    act()
  }
}
