import type { Chance } from '@/bench/search/chance';

const words = (list: string): readonly [string, ...string[]] => {
  const [first = '', ...rest] = list.trim().split(/\s+/);
  return [first, ...rest];
};

const nouns = words(`
  market price share company plant bank contract report deal project network customer supply order
  profit cost loan port ferry harbour reactor turbine battery grid mine tunnel bridge railway airline
  vaccine clinic hospital school teacher farmer harvest grain wheat coffee fishery forest river dam
  drought flood storm tax tariff levy budget pension wage strike union council ministry court judge
  licence patent merger stake bond currency reserve exchange token wallet ledger protocol model chip
  server cable satellite rocket probe sensor robot engine tyre tractor truck ship tanker refinery
  pipeline gas oil coal lithium copper steel timber cement housing rent mortgage insurer broker trader
  fund investor audit fraud leak breach password account message archive museum theatre festival film
  novel stadium league coach striker referee border visa asylum election ballot minister senator envoy
  treaty ceasefire sanction embargo drone radar garrison treasury subsidy quota permit inspection recall
  shortage surplus inventory warehouse depot terminal runway airport tram bicycle pavement sewer
`);
const adjectives = words(`
  new large small early late public private national regional local foreign cheap costly safe faulty
  secret open annual monthly rising falling steady weak strong legal illegal digital solar nuclear
  coastal rural urban northern southern eastern western temporary permanent joint sole planned delayed
`);
const deeds = words(`
  close open expand cut raise sell buy build repair delay cancel review inspect replace withdraw
  restart suspend extend finance insure export import ration share publish hide test drill
`);
const prefixes = words(`
  agro aero anti auto bio carbo centri chemo cryo cyber deca electro ferro fibro geo helio hydro hyper
  infra inter litho macro mega meta micro mono multi nano neuro non omni opto over para petro photo
  poly post pre pseudo pyro radio retro semi sono sub super tele thermo trans turbo ultra under vibro
`);
const roots = words(`
  base belt block board bond bore bridge burner carrier cell chain charge clad coil cord core craft
  cycle dock drift drive dyne fence field film flow flux foil form frame gauge graph grid guard lock
  meter mill module nexus node path phase plate port pulse rack relay ring rotor scale scope screen
  shaft shell shift sphere stack strand stream switch track trade valve vault wave weld yard zone
`);
const starts = words(`
  Ab Al Ar Bal Bel Bor Bran Cal Cas Cor Dal Del Dor El Er Fal Fen Gal Gar Gil Hal Har Hel Il Jor Kal
  Kel Kor Lan Lor Mal Mar Mer Mol Nal Nor Ol Or Pal Pel Quil Ral Ren Ros Sal Sel Sor Tal Tor Ul Val
  Ver Vol Wal Wes Yar Zel
`);
const ends = words(`
  ada ane ard aro avel bek born bury by dane den dor eck elle ena eth ford gard gate ham heim ica ing
  ira ista kel kin lan leigh lock lund mar mere mond mont more ner neth oda olt ona orn owen ric rin
  rove sen shaw son stad sund ton tova vale van vek ville wick wold worth yra
`);
const given = words(`
  Ana Bruno Carla Daniel Edith Felix Greta Henry Irene James Karen Louis Maria Nathan Olivia Peter
  Rachel Samuel Teresa Victor William Alice Barbara Charles David Emma Frank George Helen Julia
`);
const designators = words(
  'Group Holdings Energy Systems Technologies Labs Bank Motors Pharma Airlines',
);

/** The words that invented stories are made of; hundreds of names, thousands of words. */
export interface Vocabulary {
  noun: () => string;
  adjective: () => string;
  deed: () => string;
  /** A word that few stories share. */
  rare: () => string;
  place: () => string;
  person: () => string;
  organisation: () => string;
}

export function vocabulary({ one, common }: Chance): Vocabulary {
  const name = () => one(starts) + one(ends);
  const people = cast(500, () => `${one(given)} ${name()}`);
  const organisations = cast(300, () => `${name()} ${one(designators)}`);
  const places = cast(250, name);
  const rare = cast(4000, () => one(prefixes) + one(roots));
  return {
    noun: () =>
      one([() => common(rare), () => one(nouns), () => one(nouns), () => common(nouns)])(),
    adjective: () => common(adjectives),
    deed: () => one(deeds),
    rare: () => one(rare),
    place: () => common(places),
    person: () => common(people),
    organisation: () => common(organisations),
  };
}

const cast = <Thing>(count: number, make: () => Thing): readonly [Thing, ...Thing[]] => [
  make(),
  ...Array.from({ length: count - 1 }, make),
];
