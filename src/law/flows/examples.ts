/** The text of a BPMN file around flow elements of one process, `p`. `more`: what stands beside the process. */
export function bpmn(elements: string, more = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:gk="urn:gongkai:bpmn:1"
  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
  xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="file">
  <process id="p" name="测试" isExecutable="true">${elements}</process>
  ${more}
</definitions>`
}

/** Sequence flows written `A>B`, or `A>B[condition]`; their ids are `A>B` without the sign. */
export function flows(...ways: readonly string[]): string {
  return ways
    .map((way) => {
      const [, from = '', to = '', condition] = /^(\w+)>(\w+)(?:\[(.*)\])?$/.exec(way) ?? []
      const asked = condition === undefined ? '' : `<conditionExpression>${escaped(condition)}</conditionExpression>`
      return `<sequenceFlow id="${from}${to}" sourceRef="${from}" targetRef="${to}">${asked}</sequenceFlow>`
    })
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
