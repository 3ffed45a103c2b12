// The words that the index of inflected forms does not keep, for they say nothing by themselves.
//
// -> one row: words
//
// :param {}
CALL db.index.fulltext.listAvailableAnalyzers() YIELD analyzer, stopwords
WITH analyzer, stopwords WHERE analyzer = 'swedish'
RETURN stopwords AS words
