-- What stood between two marks and was taken away leaves them in an order of its own: they are sorted again before marks are
-- looked at, so that folding what is folded changes nothing.
CREATE OR REPLACE FUNCTION folded(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT normalize(
    regexp_replace(
      regexp_replace(
        regexp_replace(
          normalize(regexp_replace(
            regexp_replace(
              replace(replace(replace(replace(
                translate(
                  lower(normalize(replace(words, U&'\00B4', ''''), NFKD)),
                  U&'\03C2\00F8\0111\00F0\0142\0127\0131\2018\2019\201B\02BB\02BC\02B9`\2032\2010\2011\2012\2013\2014\2015\2212\201C\201D\201E\00AB\00BB\2033',
                  U&'\03C3oddlhi''''''''''''''''-------""""""'),
                U&'\00DF', 'ss'), U&'\00E6', 'ae'), U&'\0153', 'oe'), U&'\00FE', 'th'),
              '[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]', '', 'g'),
            '[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0640\u064B-\u0652\u0670]', '', 'g'), NFKD),
          '(?<![\u0400-\u052F])[\u0306\u0308]|(?<![\u0433\u043A])\u0301|[\u0300\u0302-\u0305\u0307\u0309-\u036F]', '', 'g'),
        '(?<=\u0435)\u0308|(?<=\u0627)[\u0653-\u0655]+', '', 'g'),
      '[\u0009-\u000D\u0020\u0085\u2028\u2029]+', ' ', 'g'),
    NFC)
$$;

REINDEX INDEX organization_name_folded;
REINDEX INDEX project_title_folded;
REINDEX INDEX organization_by_folded_name;
REINDEX INDEX person_folded;
REINDEX INDEX person_by_name;
