package vn.giaoban.account;

import org.springframework.boot.test.context.SpringBootTest;

/** The same doors where reading is for members only. */
@SpringBootTest(properties = {"giaoban.samples=true", "giaoban.account.reading=members"})
class MembersOnlyTests extends EveryAddressTests {}
