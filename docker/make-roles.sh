#!/bin/sh
# Runs once, when the database of the compose file is made: the owner migrates, the application may not alter anything.
set -eu
psql --set=ON_ERROR_STOP=1 --set=owner_password="$OWNER_PASSWORD" --set=app_password="$APP_PASSWORD" \
  --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role asar_owner login nosuperuser nocreatedb nocreaterole password :'owner_password';
create role asar_app login nosuperuser nocreatedb nocreaterole password :'app_password';
create database asar owner asar_owner;
revoke all on database asar from public;
grant connect on database asar to asar_app;
SQL
