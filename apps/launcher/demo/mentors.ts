import type { Locale } from '#kernel';

export interface DemoMentor {
  readonly person: string;
  readonly headline: string;
  readonly bio: string;
  readonly sectors: readonly string[];
  readonly topics: readonly string[];
  readonly languages: readonly Locale[];
  readonly ticket?: readonly [string, string];
  readonly hoursPerMonth: number;
  readonly ends: 'VERIFIED' | 'PENDING' | 'REFUSED' | 'NOT_SUBMITTED';
}

export const MENTORS: readonly DemoMentor[] = [
  {
    person: 'marat',
    headline: 'Үш дүкенді нөлден ашқан кәсіпкер, қазылар алқасының мүшесі',
    bio: 'Он бес жыл бөлшек саудадамын. Бірінші ісім үш айда жабылды, екіншісі әлі жұмыс істеп тұр. Жас командаларға баға қоюды, жеткізушімен сөйлесуді, алғашқы жүз сатып алушыны табуды үйретемін.',
    sectors: ['retail', 'education', 'food'],
    topics: ['Баға қою', 'Жеткізушімен келіссөз', 'Алғашқы сатылым'],
    languages: ['KK', 'RU'],
    ticket: ['50000.00', '500000.00'],
    hoursPerMonth: 12,
    ends: 'VERIFIED',
  },
  {
    person: 'saule',
    headline: 'Мектепке арналған бағдарламалар жасаймын',
    bio: 'Мұғалім болып бастадым, қазір білім беру өнімдерін жасайтын шағын студия басқарамын. Командаларға сынақ сабақ өткізуді және нәтижені өлшеуді көрсетемін.',
    sectors: ['education', 'culture', 'technology'],
    topics: ['Сынақ сабақ', 'Пайдаланушымен әңгіме', 'Өнім жоспары'],
    languages: ['KK', 'RU', 'EN'],
    ticket: ['30000.00', '250000.00'],
    hoursPerMonth: 10,
    ends: 'VERIFIED',
  },
  {
    person: 'viktor',
    headline: 'Инженер и владелец мастерской умных счётчиков',
    bio: 'Двадцать лет в приборах учёта. Помогаю довести прототип до серии из ста штук: схема, корпус, сертификация, гарантия. Говорю прямо, объясняю терпеливо.',
    sectors: ['technology', 'ecology', 'construction', 'manufacturing'],
    topics: ['Прототип', 'Сертификация', 'Себестоимость'],
    languages: ['RU'],
    ticket: ['100000.00', '900000.00'],
    hoursPerMonth: 8,
    ends: 'VERIFIED',
  },
  {
    person: 'aisha',
    headline: 'Club alumna, product manager for travel apps',
    bio: 'I went abroad with the club’s exchange and came back with a profession. I help teams talk to their first customers in English and turn what they hear into a plan for a month.',
    sectors: ['tourism', 'services', 'media', 'health'],
    topics: ['Customer interviews', 'Pitch in English', 'Landing page'],
    languages: ['EN', 'RU'],
    ticket: ['40000.00', '300000.00'],
    hoursPerMonth: 16,
    ends: 'VERIFIED',
  },
  {
    person: 'daulet',
    headline: 'Құрылыс материалдарын шығаратын цех иесі',
    bio: 'Киіз, қыш, ағашпен жұмыс істеймін. Шикізатты қайдан алуды, сапаны қалай тексеруді айтып беремін.',
    sectors: ['construction', 'manufacturing', 'agriculture'],
    topics: ['Шикізат', 'Сапа'],
    languages: ['KK'],
    ticket: ['50000.00', '200000.00'],
    hoursPerMonth: 6,
    ends: 'PENDING',
  },
  {
    person: 'yulia',
    headline: 'Маркетинг для маленьких кафе',
    bio: 'Веду страницы пяти кафе. Хочу помогать школьным командам с первыми продажами в сети.',
    sectors: ['food', 'media'],
    topics: ['Социальные сети'],
    languages: ['RU'],
    hoursPerMonth: 4,
    ends: 'REFUSED',
  },
];
