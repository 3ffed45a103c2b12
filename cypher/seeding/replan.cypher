// Forgets how statements were carried out and counts anew what the indexes hold: a way that is short
// through what there was may be a long one through what there is.
//
// -> no rows
//
// :param {}
CALL db.prepareForReplanning(60)
