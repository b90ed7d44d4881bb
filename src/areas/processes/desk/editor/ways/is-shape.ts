import type { Drawn, Shape } from 'bpmn-js/lib/Modeler.js'

/** Whether what is drawn is a shape, and no connection. */
export function isShape(element: Drawn): element is Shape {
  return !('waypoints' in element)
}
