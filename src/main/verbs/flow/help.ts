/** The help of the verb. */
export const HELP = `usage: gongkai flow check FILE [--lang LANG]
       gongkai flow run FILE < EVENTS
       gongkai flow draw FILE [--lang LANG] > FILE.svg
       gongkai flow outline FILE [--lang LANG] > FILE.md
       gongkai flow roundtrip FILE > FILE.bpmn

FILE is a BPMN 2.0 file. LANG is zh-Hans (default), zh-Hant or en.

check      every finding as a JSON line:
             {"severity":"error"|"warning","code","elements":[ids],"facts","sentence"}
           sentence holds all three languages, with --lang only that one. Rules, laws and roles are held against the
           lawbook of this house. Exit status 1 if there is an error: then the chart cannot be published. Warnings
           (English missing, one post on both sides, a branch without a name) are printed and do not count.

run        one run of the chart. Reads an event a line:
             {"type":"start","element"?,"data"?}
             {"type":"complete"|"timer","element","data"?}
             {"type":"message","element"?,"name"?,"data"?}
             {"type":"error","element"?,"code"?,"data"?}
           and writes the state after each:
             {"active":[ids, sorted],"effects":[…],"ended":false,"facts":{…}}
           "data" are facts that conditions ask; of a chart that declares facts, only those. "element" is the id of
           what is completed, of the timer that has run out, of the event that receives the message; "token" tells apart
           two that wait at one place (effects name it). A refused event changes nothing and does not stop the rest:
             {"refused":{"code","element"},"active":[…],"effects":[],"ended":false,"facts":{…}}
           Refusals leave the exit status at 0. Once it has ended, "how" says how.

draw       the drawing as SVG, whole by itself.
outline    the same told step by step, as Markdown.
roundtrip  the file read and written, nothing lost; in UTF-8.

Exit status 2: the call was wrong, FILE cannot be read or is no chart, or a line of EVENTS is no event.
`
