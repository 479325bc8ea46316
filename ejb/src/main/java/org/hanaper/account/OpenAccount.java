package org.hanaper.account;

/**
 * What is needed to open an account.
 *
 * @param kind which door it comes by
 * @param name the organisation's name, 2 to 150 characters
 * @param country ISO 3166-1 alpha-2; decides the currency
 */
public record OpenAccount(AccountKind kind, String name, String country) {}
