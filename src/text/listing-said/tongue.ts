import type { Locale } from '../../words.ts'

/**
 * Words that say that something is to be had or wanted. All shapes are flat, as `shapeOf` takes them; each stands for
 * whole words.
 */
export interface Cue {
  readonly kind: 'offer' | 'request'
  readonly words: string
  /** Where the thing stands: behind ("suche Heu"), before ("Heu gesucht"), or around ("szénát keresünk péntekig"). */
  readonly thing: 'behind' | 'before' | 'around'
  /** The rest of the words, further on: "gebe … ab". Without it the cue is none, unless `loose`. */
  readonly tail?: string
  readonly loose?: true
  /** Only where it begins a sentence or a clause. */
  readonly first?: true
  /** It is somebody else's: "die Schule sucht", with who it is before it. */
  readonly theirs?: true
  /** Also where it is asked: "Möchte jemand … haben?"; or only where something is offered besides: "Wer mag Äpfel? Haben welche übrig." */
  readonly asks?: true | 'besides'
  /** What it costs; `unsaid` where its words would tell a price anywhere else: "the hall is free on Friday". */
  readonly price?: 'free' | 'unsaid'
  /** Its words belong to the thing: "szabad" of "szabad hely". */
  readonly keeps?: true
  /** What it asks the thing for, where its language has endings: "szénát", "szénára", "szénának". */
  readonly form?: 'object' | 'onto' | 'for'
}

/** How people of one language say what they have and what they need. */
export interface ListingTongue {
  readonly locale: Locale
  readonly pieces: Readonly<Record<string, string>>
  /** Whether the first cue that fits counts, wherever it stands; else that which is said first. */
  readonly ranked?: true
  readonly cues: readonly Cue[]
  /** Says hello before what is meant, and thanks behind it. */
  readonly hello: string
  readonly goodbye: string
  /** Asks: whoever does seeks an answer, and publishes nothing. At the beginning of a sentence, and anywhere. */
  readonly asks: { readonly first: string; readonly anywhere: string }
  /** Asks only who wants it: "Wer hat Interesse?" */
  readonly invites: string
  /** Who speaks, and little words, between the beginning of a clause and the cue. */
  readonly speaker: string
  /** Begins what belongs to the thing though it stands before the cue: "Für unser Fest suchen wir Zelte". */
  readonly leads: string
  readonly articles: string
  /** Begins what is told of a thing, between two commas, and no part of what it is called. */
  readonly tells: string
  /** Says that there is none: nobody offers or seeks that. */
  readonly none: string
  /** Stand for a thing that has been told before: "ihn". */
  readonly pronouns: string
  /** Behind a thing, where something is told of it: "ist", "steht". */
  readonly is: string
  /** Begins what says where it is: "in unserer Praxis sind Termine frei". */
  readonly where: string
  /** Says nothing of a thing, at either end of what is said of it. */
  readonly filler: string
  /** Says nothing by itself, between two commas. */
  readonly idle: string
  readonly amounts: {
    /** Before a number that is not meant exactly. */
    readonly roughly: string
    /** Before the measure of one thing: "Traglast 5 t". */
    readonly measured: string
    /** Between an amount and its thing: "of". */
    readonly of: string
    /** Behind the measure of one thing: "5 m lang". */
    readonly describes: string
    /** Tells behind a number how large one thing is: "50 literes". */
    readonly sized?: string
    /** Whether an amount with its unit counts in the midst of what is said, too. */
    readonly within?: boolean
    /** A unit without its ending: "kilo" of "kilot". */
    bareUnit?(said: string): string
    /** Between a number and its unit: "round bales". */
    readonly shaped?: string
    /** Things whose names begin like a measure: "15 Euro pallets". */
    readonly countable?: string
    /** Behind an amount that is said last: "ten would be great", "twenty kilos or so". */
    readonly behind?: string
  }
  readonly days: {
    /** With one of these before it, whatever may be a day is the last one. */
    readonly leads: string
    /** Days that need no word before them. */
    readonly alone: string
    /** Behind these no day is the last one: "jeden Samstag"; and before "bis" it is no last day either: "von Montag bis Freitag". */
    readonly notLast: string
    /** Days that need no word before them where they stand between two commas. */
    readonly apart?: string
    /** A day, in ‹›, that belongs to something else: "the ‹Friday› market". */
    readonly never?: string
    readonly range: string
    /** Behind a day tells the hour, so that all of it stays to be read: "morgen Abend". */
    readonly hours: string
  }
  readonly towns: {
    readonly leads: string
    /** Behind these every name is one of a place. */
    readonly surely: string
    readonly tails: string
    /** Whether a name with an ending tells a place without any word before it: "Lentiben". */
    readonly inflected: boolean
    /** With these endings alone a name tells a place: not "lenti", which is from there. */
    readonly endings?: string
    /** Behind these nothing in small letters is a place. */
    readonly never?: string
    /** Landscapes, which no list of towns has. */
    readonly areas?: readonly string[]
  }
  readonly prices: {
    readonly currency: string
    /** The article that counts: "ein Euro". */
    readonly one: string
    /** Leads to a price and is none of it; belongs to it before, and behind. */
    readonly leads: string
    readonly kept: string
    /** Of these, what tells how much somebody would pay at most. */
    readonly limit: string
    readonly tails: string
    readonly free: string
    /** What says that money was or is to be paid, and nothing is to be had for it. */
    readonly spent: string
    /** Whole prices, in a group `price`, that need no currency or no figures. */
    readonly shapes?: readonly string[]
  }
  /** Ways to have a thing that are told with its details: "zu verleihen", each with its shape; and that it is urgent. */
  readonly manners: readonly (readonly [shape: string, told: string])[]
  readonly urgent: readonly [shape: string, told: string]
  /** What is had or wanted, and what is told besides, in a clause where it may stand before or behind the cue. */
  around?(before: string, behind: string, cue: Cue): { readonly thing: string; readonly story: string }
  /** Says something of a listing that there is, or of who says it: whatever else is said with it, it is none. */
  readonly never?: string
  /** Words that are read with a slip of the finger, too, and others that only look like one of them. */
  readonly spelling?: { readonly words: string; readonly others: string }
  /** Begins a clause of its own behind the thing, where nothing parts them: "a baler ours is broken". */
  readonly aside?: string
  /** The title as a heading says it: without the ending that its verb asks for. */
  heading?(title: string, cue: Cue, sentence: string): string
}

/** A language, and what somebody who speaks it may mean by a place besides towns. */
export interface Speech extends ListingTongue {
  /** What the regions of their networks are called. */
  readonly regions: readonly string[]
}

/** A cue of a kind, said in one line: behind it stands the thing, unless something else is said. */
export const cueOf =
  (kind: Cue['kind']) =>
  (words: string, more: Partial<Omit<Cue, 'kind' | 'words'>> = {}): Cue => ({
    kind,
    words,
    thing: 'behind',
    ...more,
  })
