import type { Locale } from '../../words.ts'
import type { Pieces } from '../sentence.ts'

/**
 * What somebody at the door says, part by part, in one language. `<partner>`, `<name>`, `<signed>`, `<town>` and `<home>`,
 * a town behind a partner's name, are what is told of who it is; other words in angle brackets are pieces, each of them many ways to say one thing.
 */
export interface Tongue {
  readonly locale: Locale
  /** Who is nobody, where a name may stand. */
  readonly nobody: string
  readonly pieces: Pieces
  readonly parts: {
    /** "Darf ich dazu?" */
    readonly want: string
    /** "Die Bäckerei Korn möchte mitmachen", "Ich möchte bei der Bäckerei Korn mitmachen" */
    readonly wantAt: string
    /** "Ich arbeite bei der Bäckerei Korn" */
    readonly from: string
    /** "Wir sind die Bäckerei Korn": tells where somebody belongs only to whoever hears that they want to come in. */
    readonly are: string
    /** "Wir sind die Bäckerei Korn aus Lüchow": the same, and plainly enough where it is asked who they are. */
    readonly us: string
    /** "Ich möchte einen neuen Partner anmelden: Bäckerei Korn" */
    readonly founds: string
    /** "Wir sind eine Bäckerei in Lüchow", "Ich bin neu hier": nobody is called so. */
    readonly kind: string
    /** "Aus Gartow, habe keine Firma": who belongs nowhere yet is asked whom they mean. */
    readonly none: string
    /** "Mein Name ist Max Müller" */
    readonly me: string
    /** "Ich bin Max Müller von der Bäckerei Korn"; but whoever is called "Sabine von der Au" has said a name. */
    readonly meFrom: string
    /** "Max Müller, Bäckerei Korn" */
    readonly signed: string
  }
  /** What stands before it all, and between the parts. */
  readonly hello: string
  readonly and: string
}
