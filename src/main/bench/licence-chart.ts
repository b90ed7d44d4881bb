import { bpmn, flows } from '#law/flows/examples.ts'

/** Who does what in turn: one correction, two bodies side by side, then the decision under two limits. */
export const LICENCE_STEPS = [
  'Intake',
  'Correct',
  'Intake',
  'Accept',
  'Examine',
  'Consult',
  'Decide',
  'Deliver',
] as const

/** Before this step, by its place, it becomes known that the papers are complete. */
export const COMPLETE_AT = 2

/**
 * A licence of fifteen nodes, as both engines can run it. `condition`: how the one that runs it asks for the fact
 * `complete`; `duration`: what it needs inside a timer.
 */
export function licenceChart(condition: string, duration: string): string {
  const tasks = [...new Set(LICENCE_STEPS)].map((id) => `<userTask id="${id}"/>`).join('')
  const timer = `<timerEventDefinition>${duration}</timerEventDefinition>`
  return bpmn(`<startEvent id="S"/>${tasks}<exclusiveGateway id="X" default="XCorrect"/><parallelGateway id="F"/>
    <parallelGateway id="J"/><boundaryEvent id="T30" attachedToRef="Decide">${timer}</boundaryEvent>
    <boundaryEvent id="T7" attachedToRef="Decide" cancelActivity="false">${timer}</boundaryEvent>
    <endEvent id="Late"/><endEvent id="E"/>
    ${flows('S>Intake', 'Intake>X', 'X>Correct', 'Correct>Intake', 'Accept>F', 'F>Examine', 'F>Consult')}
    ${flows('Examine>J', 'Consult>J', 'J>Decide', 'Decide>Deliver', 'T30>Late', 'T7>Late', 'Deliver>E')}
    <sequenceFlow id="XAccept" sourceRef="X" targetRef="Accept">
      <conditionExpression xsi:type="tFormalExpression">${condition}</conditionExpression></sequenceFlow>`)
}
