import { definePlainTables } from '#platform';

definePlainTables({
  clubs: 'Clubs.',
  events: 'Events: title, place and time.',
  awards: 'What a team was awarded; it names the team.',
});
