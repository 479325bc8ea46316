package org.hanaper.certificate;

import java.security.PrivateKey;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * An authority that can sign.
 *
 * @param certificate its own certificate
 * @param key its private key, in memory for one signature only
 */
record Authority(X509CertificateHolder certificate, PrivateKey key) {}
