const forms = (stems: readonly string[], endings: readonly string[]): ReadonlySet<string> =>
  new Set(stems.flatMap((stem) => endings.map((ending) => `${stem}${ending}`)));

/** Verbs by which an organisation gives a person an office or takes it away. */
export const hiringVerbs: ReadonlySet<string> = new Set([
  ...forms(['appoint', 'elect', 'install', 'poach', 'recruit', 'select'], ['', 's', 'ed', 'ing']),
  ...forms(
    ['fir', 'hir', 'nam', 'nominat', 'promot', 'replac', 'reinstat', 'installe'],
    ['e', 'es', 'ed', 'ing'],
  ),
  ...forms(['dismiss'], ['', 'es', 'ed', 'ing']),
  ...forms(['sack', 'oust', 'suspend', 'reappoint', 're-elect'], ['', 's', 'ed', 'ing']),
  'tap',
  'tapped',
  'taps',
  'pick',
  'picked',
  'picks',
  'choose',
  'chooses',
  'chose',
  'chosen',
]);

/** Verbs of which only a person is the subject. */
export const livingVerbs: ReadonlySet<string> = new Set([
  ...forms(['die', 'resign', 'retire', 'graduate', 'marrie', 'grieve'], ['', 's', 'd']),
  'born',
  'died',
  'dying',
  'resigned',
  'resigning',
  'retiring',
  'married',
  'testified',
  'testifies',
  'quit',
  'quits',
  'smiled',
  'wept',
  'cried',
  'laughed',
  'nodded',
  'shrugged',
  'studied',
  'studies',
  'grew',
  'emigrated',
  'recalled',
  'recalls',
  'sighed',
  'lives',
  'lived',
]);

/** Verbs of which the subject is a person where the object is where that person works. */
export const workingVerbs: ReadonlySet<string> = new Set([
  ...forms(['head', 'join', 'found', 'co-found'], ['', 's', 'ed']),
  'chair',
  'chairs',
  'chaired',
  'lead',
  'leads',
  'led',
  'left',
  'leaves',
  'run',
  'runs',
  'ran',
]);

/** Roles that firms have as well as people when somebody hires them. */
export const hiredFirms: ReadonlySet<string> = new Set([
  'administrator',
  'adviser',
  'advisers',
  'advisor',
  'advisors',
  'agent',
  'agents',
  'auditor',
  'auditors',
  'broker',
  'bookrunner',
  'contractor',
  'counsel',
  'liquidator',
  'partner',
  'supplier',
]);

/** Words of kin: who is called so bears the family name of somebody else. */
export const kin: ReadonlySet<string> = new Set([
  'brother',
  'child',
  'cousin',
  'daughter',
  'father',
  'husband',
  'mother',
  'nephew',
  'niece',
  'sister',
  'son',
  'uncle',
  'aunt',
  'widow',
  'wife',
]);

/** Whom one person has, and a body as well or not at all: “Brask’s victim”, “Brask’s lawyer”. */
const close: ReadonlySet<string> = new Set([
  'attorney',
  'boyfriend',
  'critic',
  'fan',
  'fiancé',
  'fiancée',
  'friend',
  'girlfriend',
  'lawyer',
  'neighbor',
  'neighbour',
  'opponent',
  'partner',
  'physician',
  'predecessor',
  'relative',
  'rival',
  'solicitor',
  'spouse',
  'successor',
  'supporter',
  'victim',
]);

/** Whether a noun is of those whom a person has, one or several: “mother”, “supporters”. */
export const isOfOne = (noun: string): boolean =>
  [kin, close].some((set) => set.has(noun) || set.has(noun.replace(/s$/, '')));

/** Whom only an organisation has under it, lower case. */
export const staff: ReadonlySet<string> = new Set([
  'affiliates',
  'clients',
  'customers',
  'depositors',
  'employees',
  'engineers',
  'shareholders',
  'staff',
  'subscribers',
  'suppliers',
  'users',
  'workers',
  'workforce',
]);

/** What organisations own and persons seldom do, lower case. */
export const works: ReadonlySet<string> = new Set([
  'app',
  'arm',
  'board',
  'branch',
  'business',
  'chip',
  'customers',
  'division',
  'factory',
  'fleet',
  'headquarters',
  'index',
  'lab',
  'model',
  'models',
  'network',
  'parent',
  'plant',
  'platform',
  'products',
  'profit',
  'rival',
  'sales',
  'servers',
  'shares',
  'software',
  'stock',
  'subsidiary',
  'unit',
  'users',
  'website',
]);

const strangers: ReadonlySet<string> = new Set([
  'attacker',
  'blackmailer',
  'buyer',
  'caller',
  'driver',
  'gunman',
  'hacker',
  'intruder',
  'kidnapper',
  'seller',
  'shooter',
  'thief',
  'victim',
  'whistleblower',
]);

/** Whether a noun brings in somebody whom an article often never names: “the hacker”. */
export const isStranger = (noun: string): boolean => strangers.has(noun);
