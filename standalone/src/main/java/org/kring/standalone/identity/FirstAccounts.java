package org.kring.standalone.identity;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.kring.standalone.PrivateFile;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes the accounts without which nobody could sign in: those of the demo, or one administrator. */
@Component
class FirstAccounts implements ApplicationRunner {

    private static final int PASSWORD_BYTES = 12;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final IdentitySettings settings;

    FirstAccounts(Accounts accounts, PasswordEncoder passwords, IdentitySettings settings) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (settings.demo()) {
            DemoAccount.ALL.forEach(demo -> accounts.add(account(demo, DemoAccount.PASSWORD)));
        } else if (accounts.isEmpty()) {
            addAdministrator();
        }
    }

    /** The password is on disk before the account exists: a crash in between costs nobody their only way in. */
    private void addAdministrator() throws IOException {
        var password = generatedPassword();
        PrivateFile.write(settings.firstPasswordFile(), password);
        accounts.add(account(new DemoAccount("admin", "Beheerder", List.of("admin")), password));
    }

    private Account account(DemoAccount person, String password) {
        return new Account(
                person.handle(),
                person.name(),
                person.handle() + "@kring.example",
                passwords.encode(password),
                person.roles());
    }

    private static String generatedPassword() {
        var random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
