import { defineInvariants } from '#platform';

defineInvariants({
  'every notification leads to a page of the site': `select id from notifications where path !~ '^/[a-z]'`,
});
