import { eventTypes } from "../lexicon/event-kinds.ts";

const roles = "Actor*:<ENTITY>, Recipient*:<ENTITY>, Place?:Place";

/** The `annotation.conf` that brat needs beside the documents: which types there are, and what they may hold. */
export const bratConfiguration = `[entities]
Person
Organization
State
Group
Unnamed
Place
Time
Source
Content

[relations]
<OVERLAP>	Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>
SaidBy	Arg1:Content, Arg2:<ENTITY>
Equiv	Arg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive

[events]
Statement	Content:Content, Source?:Source, Speaker?:<ENTITY>
${eventTypes.map((type) => `${type}	${roles}`).join("\n")}

[attributes]
Status	Arg:<EVENT>, Value:occurred|historical|future|hypothetical|negated
Kind	Arg:Statement, Value:direct|indirect|mixed
Negated	Arg:Statement
`;
