import { foldWord } from './tokens.ts'

/** What stands before a place. */
export const leading = new Set(
  `in im aus bei beim nahe raum region kreis landkreis umkreis umgebung um rund herum gegend der dem den die das von
  near around from of the within naher nahe area county district a az zwischen unweit bereich stadt gemeinde ort
  dorf samtgemeinde town village`
    .split(/\s+/)
    .map(foldWord),
)
/** Of these what says that a place follows. */
export const saying = new Set(
  'in im aus bei beim nahe raum region kreis landkreis umkreis umgebung um near around from within unweit'.split(
    ' ',
  ),
)
/** What stands behind a place. */
export const trailing = new Set(
  'kornyeken kornyekerol kornyekere kornyeki kozeleben kozelebe kozelebol mellett megye megyeben megyei jarasban jaras terseg tersegben teruleten area region county umgebung umkreis herum entfernt away tavolsagra tavolsagban'.split(
    ' ',
  ),
)
/** What stands beside a sector. */
export const sectorCues = new Set(
  'bereich branche sektor sector industry agazat agazatban agazatbol szektor szektorban teruleten'.split(' '),
)

/** What takes in the neighbours. */
export const vicinity = new Set(
  'nahe naher raum umkreis umgebung gegend herum near around nearby kornyeken kornyekerol kornyekere kornyeki kozeleben kozelebe kozelebol mellett'.split(
    ' ',
  ),
)
