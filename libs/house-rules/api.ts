import './index.js';
import { Module } from '@nestjs/common';
import { HouseRulesResolver } from './house-rules.resolver.js';

@Module({ providers: [HouseRulesResolver] })
export class HouseRulesApi {}
