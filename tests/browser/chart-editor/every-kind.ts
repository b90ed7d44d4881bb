/** What stands alone on the sheet, and the events on the border of a step. Message flows and lanes have files of their own. */
const ALONE = [
  ...['task', 'userTask', 'manualTask', 'serviceTask', 'businessRuleTask', 'sendTask', 'receiveTask'],
  ...['callActivity', 'subProcess', 'textAnnotation'],
  ...['exclusiveGateway', 'parallelGateway', 'inclusiveGateway', 'eventBasedGateway'],
  ...['startEvent', 'startEvent:message', 'startEvent:timer', 'endEvent', 'endEvent:error', 'endEvent:terminate'],
  ...['intermediateCatchEvent:message', 'intermediateCatchEvent:timer', 'intermediateThrowEvent'],
]
const ON_BORDER = ['boundaryEvent:message', 'boundaryEvent:timer', 'boundaryEvent:error']

/** A chart with one of every kind the house runs, far enough apart to be clicked; ids are the kinds. */
export function everyKind(): { readonly xml: string; readonly ids: readonly string[] } {
  const kinds = [...ALONE, ...ON_BORDER].map((kind, i) => ({ id: kind.replace(':', '-'), kind, i }))
  const elements = kinds.map(({ id, kind }) => {
    const [tag = '', event] = kind.split(':')
    const on = tag === 'boundaryEvent' ? ' attachedToRef="userTask"' : ''
    return `<${tag} id="${id}"${on}>${event ? `<${event}EventDefinition/>` : ''}</${tag}>`
  })
  const shapes = kinds.map(({ id, kind, i }) => {
    const onBorder = ON_BORDER.indexOf(kind)
    const [x, y] = onBorder < 0 ? [(i % 6) * 220, Math.floor(i / 6) * 200] : [202 + onBorder * 45, 62]
    const small = /Event/.test(kind)
    const [width, height] = small ? [36, 36] : /Gateway/.test(kind) ? [50, 50] : [100, 80]
    const open = kind === 'subProcess' ? ' isExpanded="true"' : ''
    return `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"${open}><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/></bpmndi:BPMNShape>`
  })
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
  xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="file" targetNamespace="urn:gongkai:test">
  <process id="every-kind" isExecutable="true">
    ${elements.join('\n    ')}
    <sequenceFlow id="way" sourceRef="exclusiveGateway" targetRef="parallelGateway"/>
  </process>
  <bpmndi:BPMNDiagram id="sheet"><bpmndi:BPMNPlane id="plane" bpmnElement="every-kind">
    ${shapes.join('\n    ')}
    <bpmndi:BPMNEdge id="way_di" bpmnElement="way"><di:waypoint x="1150" y="225"/><di:waypoint x="1200" y="300"/><di:waypoint x="50" y="350"/><di:waypoint x="25" y="400"/></bpmndi:BPMNEdge>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>
`
  return { xml, ids: [...kinds.map(({ id }) => id), 'way'] }
}
