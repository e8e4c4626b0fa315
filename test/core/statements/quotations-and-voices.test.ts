import { testScene } from "./scene.ts";

const shutTheDoor = `
  “     "     PUNCT 3 punct _ "
  ~We   we    PRON  3 nsubj _ PRP
  shut  shut  VERB  9 ccomp _ VBP
  the   the   DET   5 det   _ DT
  door  door  NOUN  3 obj   _ NN
  ~,    ,     PUNCT 3 punct _ ,
  ~”    "     PUNCT 3 punct _ "
  Kovac Kovac PROPN 9 nsubj _ NNP
  said  say   VERB  0 root  _ VBD
  ~.    .     PUNCT 9 punct _ .
`;

const staysShut = `
  “     "    PUNCT 3 punct _ "
  ~It   it   PRON  3 nsubj _ PRP
  stays stay VERB  0 root  _ VBZ
  shut  shut ADJ   3 xcomp _ NN
  ~.    .    PUNCT 3 punct _ .
`;

const stayHome = `
  “       "       PUNCT 3 punct  _ "
  ~We     we      PRON  3 nsubj  _ PRP
  ask     ask     VERB  0 root   _ VBP
  every   every   DET   5 det    _ DT
  citizen citizen NOUN  3 iobj   _ NN
  to      to      PART  7 mark   _ TO
  stay    stay    VERB  3 xcomp  _ VB
  home    home    ADV   7 advmod _ RB
  ~.      .       PUNCT 3 punct  _ .
  ~”      "       PUNCT 3 punct  _ "
`;

const tookTheTown = `
  Then   then  ADV   3 advmod _ RB
  "      "     PUNCT 4 punct  _ "
  ~hired hired ADJ   4 amod   _ JJ
  youths youth NOUN  6 nsubj  _ NNS
  ~"     "     PUNCT 4 punct  _ "
  took   take  VERB  0 root   _ VBD
  it     it    PRON  6 obj    _ PRP
  ~.     .     PUNCT 6 punct  _ .
`;

const accordingCiting = `
  According according VERB 3 case  _ VBG
  to        to        ADP  1 fixed _ IN
  Reuters Reuters PROPN 11 obl   _ NNP
  ~,      ,       PUNCT 3  punct _ ,
  citing  cite    VERB  11 advcl _ VBG
  the     the     DET   7  det   _ DT
  army    army    NOUN  5  obj   _ NN
  ~,      ,       PUNCT 5  punct _ ,
  two     two     NUM   10 nummod _ CD
  men     man     NOUN  11 nsubj _ NNS
  died    die     VERB  0  root  _ VBD
  ~.      .       PUNCT 11 punct _ .
`;

const addingThat = `
  “       "     PUNCT 3 punct _ "
  ~We     we    PRON  3 nsubj _ PRP
  won     win   VERB  7 ccomp _ VBD
  ~,      ,     PUNCT 3 punct _ ,
  ~”      "     PUNCT 3 punct _ "
  Kovac   Kovac PROPN 7 nsubj _ NNP
  said    say   VERB  0 root  _ VBD
  ~,      ,     PUNCT 9 punct _ ,
  adding  add   VERB  7 advcl _ VBG
  that    that  SCONJ 12 mark _ IN
  Dong    Dong  PROPN 12 nsubj _ NNP
  denied  deny  VERB  9 ccomp _ VBD
  it      it    PRON  12 obj  _ PRP
  ~.      .     PUNCT 7 punct _ .
`;

const whoShoots = `
  “      "      PUNCT 3 punct _ "
  ~Who   who    PRON  3 nsubj _ WP
  shoots shoot  VERB  9 ccomp _ VBZ
  at     at     ADP   6 case  _ IN
  a      a      DET   6 det   _ DT
  school school NOUN  3 obl   _ NN
  ~?     ?      PUNCT 3 punct _ .
  ~”     "      PUNCT 3 punct _ "
  asked  ask    VERB  0 root  _ VBD
  Kovac  Kovac  PROPN 9 nsubj _ NNP
  ~.     .      PUNCT 9 punct _ .
`;

const armyWants = `
  Kovac Kovac PROPN 2 nsubj _ NNP
  said  say   VERB  0 root  _ VBD
  the   the   DET   4 det   _ DT
  army  army  NOUN  5 nsubj _ NN
  wants want  VERB  2 ccomp _ VBZ
  to    to    PART  7 mark  _ TO
  leave leave VERB  5 xcomp _ VB
  ~.    .     PUNCT 2 punct _ .
`;

const constructive = `
  The          the          DET   2  det    _ DT
  talks        talk         NOUN  7  nsubj  _ NNS
  were         be           AUX   7  cop    _ VBD
  “            "            PUNCT 7  punct  _ "
  ~in          in           ADP   7  case   _ IN
  ~-           -            PUNCT 5  punct  _ HYPH
  ~depth       depth        NOUN  0  root   _ NN
  and          and          CCONJ 11 cc     _ CC
  very         very         ADV   10 advmod _ RB
  constructive constructive ADJ   11 amod   _ JJ
  discussions  discussion   NOUN  7  conj   _ NNS
  ~”           "            PUNCT 11 punct  _ "
  ~.           .            PUNCT 7  punct  _ .
`;

const aWall = `
  “       "       PUNCT 4 punct _ "
  ~We     we      PRON  4 nsubj _ PRP
  can     can     AUX   4 aux   _ MD
  build   build   VERB  0 root  _ VB
  a       a       DET   6 det   _ DT
  wall    wall    NOUN  4 obj   _ NN
  ~.      .       PUNCT 4 punct _ .
  ~”      "       PUNCT 4 punct _ "
  —       —       PUNCT 2 punct _ NFP
  Steve   Steve   PROPN 0 root  _ NNP
  Quinlan Quinlan PROPN 2 flat  _ NNP
`;

const tassReported = `
  Dong      Dong      PROPN 2 nsubj     _ NNP
  said      say       VERB  0 root      _ VBD
  it        it        PRON  5 expl      _ PRP
  is        be        AUX   5 cop       _ VBZ
  important important ADJ   2 ccomp     _ JJ
  ~,        ,         PUNCT 8 punct     _ ,
  TASS      Tass      PROPN 8 nsubj     _ NNP
  reported  report    VERB  2 parataxis _ VBD
  ~.        .         PUNCT 8 punct     _ .
`;

const citingTheArmy = `
  Two     two     NUM   2  nummod    _ CD
  men     man     NOUN  3  nsubj     _ NNS
  died    die     VERB  0  root      _ VBD
  ~,      ,       PUNCT 6  punct     _ ,
  Reuters Reuters PROPN 6  nsubj     _ NNP
  said    say     VERB  3  parataxis _ VBD
  ~,      ,       PUNCT 8  punct     _ ,
  citing  cite    VERB  6  advcl     _ VBG
  the     the     DET   10 det       _ DT
  army    army    NOUN  8  obj       _ NN
  ~.      .       PUNCT 3  punct     _ .
`;

const toldAfp = `
  Dong   Dong PROPN 2 nsubj _ NNP
  told   tell VERB  0 root  _ VBD
  AFP    AFP  PROPN 2 iobj  _ NNP
  that   that SCONJ 6 mark  _ WDT
  talks  talk NOUN  6 nsubj _ NNS
  failed fail VERB  2 ccomp _ VBD
  ~.     .    PUNCT 2 punct _ .
`;

const issued = `
  Kovac     Kovac     PROPN 2 nsubj _ NNP
  issued    issue     VERB  0 root  _ VBD
  this      this      DET   4 det   _ DT
  statement statement NOUN  2 obj   _ NN
  ~:        :         PUNCT 2 punct _ :
`;

const whole = `
  “     “    PUNCT 4 punct _ \`\`
  ~We   we   PRON  4 nsubj _ PRP
  have  have AUX   4 aux   _ VBP
  gone  go   VERB  0 root  _ VBN
  ~.    .    PUNCT 4 punct _ .
  ~”    ”    PUNCT 4 punct _ ''
`;

const armyDenied = `
  The    the    DET   2 det   _ DT
  army   army   NOUN  3 nsubj _ NN
  denied deny   VERB  0 root  _ VBD
  the    the    DET   5 det   _ DT
  report report NOUN  3 obj   _ NN
  ~.     .      PUNCT 3 punct _ .
`;

const kovac = { id: "k", name: "Kovac", sector: "GOV" };
const dong = { id: "d", name: "Dong", sector: "GOV" };
const quinlan = { id: "q", name: "Steve Quinlan", sector: "CVL" };
const tass = { id: "t", name: "TASS", sector: "JRN" };
const reuters = { id: "r", name: "Reuters", sector: "JRN" };
const afp = { id: "a", name: "AFP", sector: "JRN" };
const actors = [kovac, dong, quinlan, tass, reuters, afp];

testScene(
  "both halves of a split quotation are one statement",
  { paragraphs: [[shutTheDoor, staysShut]], actors },
  ["direct Kovac | said | We shut the door, // It stays shut. <k>"],
);

testScene(
  "a quotation that goes on in the next paragraph has no cue and the same speaker",
  { paragraphs: [[shutTheDoor], [stayHome]], actors },
  [
    "direct Kovac | said | We shut the door, <k>",
    "direct - | - | We ask every citizen to stay home. <k>",
    "direct We | ask | to stay home <k> in s2",
  ],
);

testScene(
  "a quotation behind a colon belongs to whom the words before it name",
  { paragraphs: [[issued, stayHome]], actors },
  [
    "direct Kovac | issued | We ask every citizen to stay home. <k>",
    "direct We | ask | to stay home <k> in s1",
  ],
);

testScene(
  "a verb behind a quotation that ends its sentence is another's",
  { paragraphs: [[shutTheDoor, whole, armyDenied]], actors },
  ["direct Kovac | said | We shut the door, // We have gone. <k>", "indirect The army | denied | the report"],
);

testScene(
  "a few quoted words in the report's next sentence are not what he goes on to say",
  { paragraphs: [[shutTheDoor, tookTheTown]], actors },
  ["direct Kovac | said | We shut the door, <k>"],
);

testScene("a question before its cue is the cue's", { paragraphs: [[whoShoots]], actors }, [
  "direct Kovac | asked | Who shoots at a school? <k>",
]);

testScene(
  "a quotation that nobody owns has no speaker",
  { paragraphs: [[armyWants, constructive]], actors },
  [
    "indirect Kovac | said | the army wants to leave <k>",
    "indirect the army | wants | to leave in s1",
    "direct - | - | in-depth and very constructive discussions",
  ],
);

testScene("a name after a dash signs a quotation", { paragraphs: [[aWall]], actors }, [
  "direct Steve Quinlan | - | We can build a wall. <q>",
]);

testScene("an agency around a statement is its carrier", { paragraphs: [[tassReported]], actors }, [
  "indirect Dong | said | it is important <d> via TASS",
]);

testScene("a cited source speaks through the agency", { paragraphs: [[citingTheArmy]], actors }, [
  "indirect the army | citing | Two men died via Reuters",
]);

testScene(
  "a source cited behind whom something is according to",
  { paragraphs: [[accordingCiting]], actors },
  ["indirect the army | citing | two men died via Reuters"],
);

testScene("what is added behind an aside may open with a statement", { paragraphs: [[addingThat]], actors }, [
  "direct Kovac | said | We won, <k>",
  "indirect Kovac | adding | Dong denied it <k>",
  "indirect Dong | denied | it <d> in s2",
]);

testScene("an agency that is told something carries it", { paragraphs: [[toldAfp]], actors }, [
  "indirect Dong | told | talks failed <d> via AFP",
]);
