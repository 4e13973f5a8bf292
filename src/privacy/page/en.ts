import { count } from '../../words.ts'

/** How long, one for each term that the kind of record declares: nothing else here says a time. */
type Told = readonly string[]

/** What every kind of record that is about a human is kept for; a test proves that none is missing. */
export const en = {
  title: (name: string) => `What Rundruf holds about people: ${name}`,
  responsible: (who: string) => `Responsible: ${who}`,
  lead: 'Rundruf holds what is needed so that partners can find and reach each other, in the store of this installation alone. Nothing goes to others, nothing is measured, and its technical log names neither messages nor people.',
  leadTo: (host: string) =>
    `Rundruf holds what is needed so that partners can find and reach each other, in the store of this installation alone. So that things are found by their meaning, too, texts of partners and listings and what is searched go to ${host}, without names of people and partners, contact data and numbers; what comes back is kept as long as the text. Nothing else goes to others, nothing is measured, and its technical log names neither messages nor people.`,
  days: (n: number) => count(n, { one: 'day', other: 'days' }),
  years: (n: number) => count(n, { one: 'year', other: 'years' }),
  why: 'What for',
  until: 'How long',
  sees: 'Who sees it',
  rights:
    'Everybody can see what is held about them (“my data”), change it (“profile”) and have it deleted at once (“forget me”); for those who are not in the chat, a coordinator does it (“person forget”). Backup copies hold what was deleted until they are replaced.',
  kept: {
    person: {
      what: 'People: name, names that others have vouched for, phone, mail, language',
      why: 'So that partners reach the right person, all read their own language, and a deleted name goes from what others wrote, too',
      until:
        'Until the person has it deleted or the network ends; who is not in the chat and belongs to no partner any more, or asked to join and was declined: as long as that can be taken back',
      sees: 'The coordinators; others only what the person has confirmed and shows',
    },
    membership: {
      what: 'Who works for which partner, and in what function',
      why: 'So that a partner has somebody to turn to',
      until: 'Until the person leaves the partner or is deleted',
      sees: 'As with people',
    },
    response: {
      what: 'Answers to offers and requests, and questions to partners: whose they are, what was said with them, which contact was handed over, and which two words the search learns from them',
      why: 'So that the two partners get in touch, and the search learns what people call things',
      until: ([words]: Told) =>
        `Answers as long as the network keeps the listing, questions as long as it exists; the contact is shown until it is ended or the person leaves the partner, what was said until the contact is ended, and a deleted person’s is gone at once; the two words for ${words}`,
      sees: 'The two partners; the coordinators only the two words, not whose they are',
    },
    join: {
      what: 'Requests to join: who asks, for which partner, and whether a list has the address of their account',
      why: 'So that the partner or the coordinators can decide',
      until:
        'Until it is decided or withdrawn; whoever withdraws the only one and is nobody else here is deleted with it',
      sees: 'The partner and the coordinators',
    },
    errand: {
      what: 'Questions that the coordinators pass on to partners outside of the chat: who asked, who passes it on',
      why: 'So that also the partner who is not in the chat hears of it, and whoever asked hears what came of it',
      until: ([all]: Told) => `${all} at most; the words only until it is passed on`,
      sees: 'The coordinators',
    },
    watch: {
      what: 'Your watch list: what you want to hear of, and which listings were found for it',
      why: 'So that you hear of it when somebody offers or seeks it',
      until: ([all]: Told) => `Until you end it, ${all} at most`,
      sees: 'Only you',
    },
    prospect: {
      what: 'Notes about organizations that might join: whom to talk to, and who talked to them',
      why: 'So that the coordinators know whom they have invited',
      until: 'Until the organization joins or the note is removed',
      sees: 'The coordinators',
    },
    code: {
      what: 'One-time codes: for whom, made by whom',
      why: 'So that only the right person joins or links an account',
      until: ([all]: Told) => `${all} at most`,
      sees: 'The coordinators',
    },
    provenance: {
      what: 'What an imported list has last said',
      why: 'So that importing it again changes only what is new',
      until: 'Until the person or the partner is deleted',
      sees: 'Nobody',
    },
    erasure: {
      what: 'People who are just being deleted: name, phone, mail, accounts',
      why: 'So that what others wrote about them in that very moment goes, too',
      until:
        'Until the deletion is done; of those who are gone only marks without names stay, so that no old list or copy brings them back and a block still holds',
      sees: 'Nobody',
    },
    account: {
      what: 'Chat accounts, and when they were used last',
      why: 'So that messages arrive where somebody reads them',
      until:
        'Until the account ends or the person is deleted; where it is nobody’s in any network, only while it is in use',
      sees: 'Nobody',
    },
    human: {
      what: 'Language, time zone, and which accounts are the same human',
      why: 'So that everybody reads their own language everywhere',
      until: 'Until the last network is left, or with the last account',
      sees: 'Nobody',
    },
    act: {
      what: 'The log: who did what for which partner, and what was there before',
      why: 'So that mistakes can be taken back and acts for others can be seen',
      until: ([all, before]: Told) => `${all}; what was there before for ${before}`,
      sees: 'The coordinators, as far as somebody acted for others',
    },
    handed: {
      what: 'Files that somebody has handed over: a list, a picture',
      why: 'So that it can be shown first what would come of them',
      until: ([all]: Told) => `Until that is decided, ${all} at most`,
      sees: 'That person alone',
    },
    picture: {
      what: 'Pictures of offers and requests, and who they came from',
      why: 'So that people see what is meant; where and with what they were taken is removed before',
      until:
        'As long as a listing shows it, and after that while it can be taken back; with the person it came from it goes at once',
      sees: 'The picture, everybody who sees the listing; who it came from, nobody',
    },
    draft: {
      what: 'What is half said',
      why: 'So that an answer finds its question',
      until: ([all]: Told) => `${all} at most`,
      sees: 'Whoever wrote it',
    },
    call: {
      what: 'What somebody has just pressed',
      why: 'So that nothing is lost when the program stops',
      until: 'Until it is done',
      sees: 'Nobody',
    },
    debt: {
      what: 'Messages that are still to be delivered',
      why: 'So that nobody misses one',
      until: ([all]: Told) => `Until it has arrived, ${all} at most`,
      sees: 'The one it is for',
    },
    post: {
      what: 'Where a card stands that is kept up to date',
      why: 'So that everybody reads today’s state',
      until: ([all]: Told) => `As long as the card is kept up to date; ${all} after the last change at most`,
      sees: 'Nobody',
    },
  },
}

export type PrivacyWords = typeof en
