rule-for-nobody = A delegation needs at least one part. Give a number to one.
registration-after = { $until } lies after the conference, which ends on { $ends }. Choose an earlier day.
forget-before = { $forget } comes before the end of the conference ({ $ends }). What is needed for the stay cannot be forgotten so early.
