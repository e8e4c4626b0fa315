import { weekday } from "../../../src/core/times/rules/weekday.ts";
import { testRule } from "./rule-tables.ts";

testRule(
  weekday,
  [
    ["met on Friday", "Friday", "2024-04-26"],
    ["arrived Saturday", "Saturday", "2024-04-27"],
    ["met on Friday night", "Friday night", "2024-04-26TNI"],
    ["last Saturday", "last Saturday", "2024-04-20"],
    ["next Monday", "next Monday", "2024-04-29"],
    [{ text: "met on Friday", published: null }, "Friday", null],
    [
      `
Xi Xi PROPN 2 nsubj
left leave VERB 0 root Tense=Past
on on ADP 4 case
Monday Monday PROPN 2 obl`,
      "Monday",
      "2024-04-22",
    ],
    [
      `
Xi Xi PROPN 3 nsubj
will will AUX 3 aux
leave leave VERB 0 root VerbForm=Inf
on on ADP 5 case
Monday Monday PROPN 3 obl`,
      "Monday",
      "2024-04-29",
    ],
    [
      `
Xi Xi PROPN 2 nsubj
plans plan VERB 0 root
to to PART 4 mark
leave leave VERB 2 xcomp VerbForm=Inf
on on ADP 6 case
Monday Monday PROPN 4 obl`,
      "Monday",
      "2024-04-29",
    ],
    [
      `
talks talk NOUN 0 root
scheduled schedule VERB 1 acl VerbForm=Part
for for ADP 4 case
Monday Monday PROPN 2 obl`,
      "Monday",
      "2024-04-29",
    ],
    [
      `
Xi Xi PROPN 4 nsubj
could could AUX 4 aux
have have AUX 4 aux
left leave VERB 0 root
on on ADP 6 case
Monday Monday PROPN 4 obl`,
      "Monday",
      "2024-04-22",
    ],
  ],
  ["The Sun said so", "he sat down", "on fridays"],
);
