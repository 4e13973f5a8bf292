/** Choices in one question: the place that shows fewest shows so many. */
export const mostChoices = 25

/** Changes that one commit is filled with: the store takes 500, and the act, the reply and cards drawn again come on top. */
export const mostChanges = 400
