/** Choices in one question: the place that shows fewest shows so many. */
export const mostChoices = 25

/** Changes that a store takes at once. */
export const mostInCommit = 500

/** Changes that one commit is filled with: the act, the reply, who is told and cards drawn again come on top. */
export const mostChanges = 400
