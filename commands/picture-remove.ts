import { line } from '../src/card.ts'
import { defineCommand } from '../src/command.ts'
import { listing } from '../src/domain/listing.ts'
import { textIn } from '../src/domain/listing-text.ts'
import { replace } from '../src/store.ts'
import { wayBack } from '../src/way-back.ts'

type Titled = { readonly title: string }

const own = listing({ own: true })
const pictured: typeof own = {
  ...own,
  refusal: (value, by) => own.refusal(value, by) ?? (value.picture === undefined ? 'unpictured' : undefined),
}

export default defineCommand({
  name: 'picture remove',
  access: 'member',
  input: { listing: pictured },
  words: {
    en: {
      name: 'picture remove',
      typed: ['remove picture', 'delete picture', 'remove photo', 'delete photo', 'without picture'],
      title: 'Take a picture off',
      summary: 'Take the picture off an offer or request of your own',
      fields: { listing: 'Which listing?' },
      say: {
        removed: ({ title }: Titled) => line`The picture is gone: ${{ strong: title }}`,
      },
    },
    de: {
      name: 'bild entfernen',
      typed: ['bild weg', 'foto weg', 'bild löschen', 'foto löschen', 'foto entfernen', 'ohne bild'],
      title: 'Bild entfernen',
      summary: 'Das Bild von einem eigenen Angebot oder Gesuch nehmen',
      fields: { listing: 'Welcher Eintrag?' },
      say: {
        removed: ({ title }) => line`Das Bild ist weg: ${{ strong: title }}`,
      },
    },
    hu: {
      name: 'kép törlése',
      typed: ['kép levétele', 'fénykép törlése', 'fotó törlése', 'kép nélkül'],
      title: 'Kép törlése',
      summary: 'Egy saját ajánlat vagy igény képének levétele',
      fields: { listing: 'Melyik hirdetés?' },
      say: {
        removed: ({ title }) => line`A kép lekerült innen: ${{ strong: title }}`,
      },
    },
  },
  async run({ listing }, { id, reader, say }) {
    const { picture: _, ...rest } = listing.value
    return {
      changes: [replace(listing, rest)],
      reply: {
        title: say.removed(textIn(listing.value, reader)),
        buttons: [wayBack(id, reader)],
      },
    }
  },
})
