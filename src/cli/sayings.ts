import { spoken as actedWords } from '../acted-words.ts'
import { spoken as desk } from '../desk/words.ts'
import { spoken as price } from '../domain/price.ts'
import { spoken as errandReport } from '../errand/report.ts'
import { spoken as errandWords } from '../errand/words.ts'
import { spoken as found } from '../found.ts'
import { spoken as instead } from '../help/instead.ts'
import { spoken as likely } from '../help/likely-items.ts'
import { spoken as helpAreas } from '../help-areas.ts'
import { frames, notes, problems as refusedLines } from '../import/report.ts'
import { spoken as importCard } from '../import/report-card.ts'
import { spoken as insteadOfUndo } from '../instead-of-undo.ts'
import { spoken as coordinatorGone } from '../joining/coordinator-gone.ts'
import { spoken as door } from '../joining/door.ts'
import { spoken as doorCount } from '../joining/door-count.ts'
import { spoken as duty } from '../joining/duty.ts'
import { spoken as introducing } from '../joining/introducing.ts'
import { spoken as letter } from '../joining/letter.ts'
import { spoken as givingRights } from '../joining/naming.ts'
import { spoken as meanwhile } from '../joining/waiting.ts'
import { spoken as welcome } from '../joining/welcome.ts'
import { spoken as joinWords } from '../joining/words.ts'
import { spoken as contactWithin } from '../listing/contact-within.ts'
import { spoken as fitting } from '../listing/fitting.ts'
import { spoken as items } from '../listing/items.ts'
import { spoken as listingLanguages } from '../listing/languages.ts'
import { spoken as listingNews } from '../listing/news.ts'
import { spoken as ownAnswers } from '../listing/own-answers.ts'
import { spoken as ownButtons } from '../listing/own-buttons.ts'
import { spoken as listingPictures } from '../listing/pictures.ts'
import { spoken as publish } from '../listing/publish.ts'
import { spoken as published } from '../listing/published.ts'
import { spoken as referralNews } from '../listing/referral-news.ts'
import { spoken as responded } from '../listing/responded.ts'
import { spoken as responseItems } from '../listing/response-items.ts'
import { spoken as tookBack } from '../listing/took-back.ts'
import { spoken as listingWords } from '../listing/words.ts'
import { spoken as near } from '../near-said.ts'
import { spoken as networkFacts } from '../network/facts.ts'
import { spoken as listChange } from '../network/list-change.ts'
import { spoken as meaning } from '../network/meaning-said.ts'
import { spoken as parting } from '../network/parting.ts'
import { spoken as rooms } from '../network/room.ts'
import { explanations, settingWords } from '../network/setting-words.ts'
import { spoken as switching } from '../network/switching.ts'
import { spoken as termCard } from '../network/term-card.ts'
import { spoken as termListCard } from '../network/term-list-card.ts'
import { spoken as partnerAlike } from '../partner/alike.ts'
import { spoken as organizationButtons } from '../partner/buttons.ts'
import { spoken as contactNews } from '../partner/contact-news.ts'
import { spoken as organizationEdit } from '../partner/edit-words.ts'
import { fieldNames } from '../partner/field-names.ts'
import { spoken as holding } from '../partner/holding.ts'
import { spoken as partnersMerged } from '../partner/merged.ts'
import { spoken as partnerNews } from '../partner/news-words.ts'
import { spoken as partedWords } from '../partner/parted-words.ts'
import { spoken as prospectWords } from '../partner/prospect-words.ts'
import { spoken as team } from '../partner/team.ts'
import { spoken as unattended } from '../partner/unattended.ts'
import { spoken as accountWords } from '../person/account-words.ts'
import { spoken as circleTold } from '../person/circle-told.ts'
import { spoken as contactAsked } from '../person/contact-asked.ts'
import { spoken as personFacts } from '../person/facts.ts'
import { spoken as given } from '../person/given.ts'
import { spoken as languageCard } from '../person/language-card.ts'
import { spoken as namedPerson } from '../person/named.ts'
import { spoken as firstContact } from '../privacy/first-contact-words.ts'
import { spoken as heldTitles } from '../privacy/held-titles.ts'
import { spoken as dataQuestions } from '../privacy/question-words.ts'
import { spoken as stillGoing } from '../privacy/still-going.ts'
import { spoken as whatGoes } from '../privacy/what-goes.ts'
import { problems } from '../problem.ts'
import { spoken as accountLinked } from '../redeem/account-words.ts'
import { spoken as redeemed } from '../redeem/place.ts'
import { refusals } from '../refusal.ts'
import { sentences } from '../sentences.ts'
import { shellSentences } from '../shell-sentences.ts'
import { spoken as watchNews } from '../watching/news.ts'
import type { Locale } from '../words.ts'
import { spoken as naming } from './naming-words.ts'

export type Said = Readonly<Record<Locale, Readonly<Record<string, unknown>>>>

/** Everything that is said but by a command, by what the keys of its texts begin with. */
export const sayings: Readonly<Record<string, Said>> = {
  core: sentences,
  acted: actedWords,
  'help.areas': helpAreas,
  'help.instead': instead,
  'help.likely': likely,
  refusal: refusals,
  problem: problems,
  listing: listingWords,
  listings: items,
  'listing.contact': contactWithin,
  price,
  publish,
  ownButtons,
  published,
  found,
  near,
  fitting,
  door,
  'door.count': doorCount,
  introducing,
  duty,
  givingRights,
  joining: joinWords,
  letter,
  meanwhile,
  welcoming: welcome,
  insteadOfUndo,
  'listing.languages': listingLanguages,
  'listing.news': listingNews,
  'listing.tookBack': tookBack,
  'listing.pictures': listingPictures,
  answers: responseItems,
  'answers.heard': responded,
  'answers.own': ownAnswers,
  referral: referralNews,
  watches: watchNews,
  'contact asked': contactAsked,
  'contacts given': given,
  'first.contact': firstContact,
  'data question': dataQuestions,
  'person.circle': circleTold,
  person: personFacts,
  'person.named': namedPerson,
  language: languageCard,
  held: heldTitles,
  'still going': stillGoing,
  'what goes': whatGoes,
  account: accountWords,
  'account.linked': accountLinked,
  coordinatorGone,
  unattended,
  'desk.items': desk,
  'errand.buttons': errandWords,
  'errand.report': errandReport,
  'partner.alike': partnerAlike,
  'partner.contact': contactNews,
  'partner.edit': organizationEdit,
  'partner.buttons': organizationButtons,
  'partner.holding': holding,
  'partner.merged': partnersMerged,
  'partner.news': partnerNews,
  'partner.parted': partedWords,
  'partner.fields': fieldNames,
  'partner.team': team,
  prospect: prospectWords,
  network: networkFacts,
  settings: settingWords,
  'settings.explained': explanations,
  'modules.meaning': meaning,
  'modules.switched': switching,
  lists: listChange,
  room: rooms,
  'network.parting': parting,
  'room.linked': redeemed,
  glossary: termCard,
  'glossary list': termListCard,
  import: frames,
  'import.card': importCard,
  'import.refused': refusedLines,
  'import.note': notes,
  shell: shellSentences,
  'shell.naming': naming,
}
