// Claims are listed by the section they are cited from.
//
// -> no rows
//
// :param {}
CREATE INDEX cited_section IF NOT EXISTS FOR ()-[cited:CITED_IN]-() ON (cited.section)
