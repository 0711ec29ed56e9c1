package org.kring.standalone.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password, unless too many wrong ones came for this account or from this address. */
class PatientSignIn implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final SignInAttempts ofAccount;
    private final SignInAttempts ofAddress;

    PatientSignIn(AuthenticationProvider passwords, SignInAttempts ofAccount, SignInAttempts ofAddress) {
        this.passwords = passwords;
        this.ofAccount = ofAccount;
        this.ofAddress = ofAddress;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication typed) {
        var account = typed.getName().strip().toLowerCase(Locale.ROOT);
        var address = address(typed);
        if (!Account.isHandle(account)) {
            throw new BadCredentialsException("No such account");
        }
        if (!ofAddress.begin(address)) {
            throw new LockedException("Too many wrong passwords");
        }
        if (!ofAccount.begin(account)) {
            ofAddress.takeBack(address);
            throw new LockedException("Too many wrong passwords");
        }
        try {
            var signedIn = passwords.authenticate(typed);
            ofAccount.succeeded(account);
            ofAddress.takeBack(address);
            return signedIn;
        } catch (AuthenticationServiceException notChecked) {
            ofAccount.takeBack(account);
            ofAddress.takeBack(address);
            throw notChecked;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }

    private static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
